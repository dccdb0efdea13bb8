'use strict';

// The one function of it that Prism uses, and only with a path of one name.
exports.set = ([name], value, object) => ({ ...object, [name]: value });
