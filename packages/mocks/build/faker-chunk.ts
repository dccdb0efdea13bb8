// What makes answers up; in one language, because Prism uses no other.
export { faker } from '@faker-js/faker/locale/en';

// Its ES module exports nothing by this name.
export const { JSONSchemaFaker } = require('json-schema-faker');
