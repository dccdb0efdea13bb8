'use strict';

/** The application under test: tells of a paid invoice, and again when it is told to wait. */
exports.payInvoice = async function payInvoice(url, name = 'invoice_paid') {
  const headers = {
    'content-type': 'application/json',
    'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
    'openpanel-client-secret': 'sec_0f1e2d3c4b5a69788796',
  };
  const body = JSON.stringify({ type: 'track', payload: { name, profileId: 'u-17' } });
  const send = () => fetch(`${url}/track`, { method: 'POST', headers, body });
  const response = await send();
  if (response.status !== 429) return response.status;
  await new Promise((resolve) => setTimeout(resolve, response.headers.get('retry-after') * 1000));
  return (await send()).status;
};
