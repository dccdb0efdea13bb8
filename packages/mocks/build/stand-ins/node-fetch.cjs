'use strict';

// For a document's callbacks; what Prism reads of the answer and Node's own does not have.
exports.default = async function fetchAsNodeFetch(url, init) {
  const response = await fetch(url, init);
  response.headers.raw = () =>
    Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]));
  return response;
};
