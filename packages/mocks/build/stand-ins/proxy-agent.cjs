'use strict';

// For Prism's forwarder alone, which no mock runs.
module.exports = function createProxyAgent() {
  throw new Error('A mock forwards nothing');
};
