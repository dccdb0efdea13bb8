'use strict';

Object.defineProperty(exports, 'faker', { get: () => require('#faker').faker });
