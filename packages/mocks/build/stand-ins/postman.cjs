'use strict';

exports.transformPostmanCollectionOperations = function refusePostman() {
  throw new Error('A mock needs an OpenAPI document, not a Postman collection');
};
