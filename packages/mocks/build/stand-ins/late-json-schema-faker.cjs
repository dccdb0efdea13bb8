'use strict';

// Prism says how answers are to be made up as soon as it is loaded, and makes up hardly any.
const settings = [];

exports.JSONSchemaFaker = {
  extend: (...given) => settings.push(['extend', given]),
  option: (...given) => settings.push(['option', given]),
  generate(...given) {
    const { JSONSchemaFaker } = require('#faker');
    for (const [name, values] of settings.splice(0)) JSONSchemaFaker[name](...values);
    return JSONSchemaFaker.generate(...given);
  },
};
