'use strict';

// For logs that people read; a mock writes none.
throw new Error('There is no pino-pretty here');
