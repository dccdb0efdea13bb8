import jest = require('@visitor-apis/mocks/jest');
import mocks = require('@visitor-apis/mocks');

// The globals are jest's.
const mock = jest.useMock('openpanel');
expect(mock).toHaveReceived('track', { body: { payload: { name: 'invoice_paid' } } });
expect(mock).toHaveNoViolations();
mock.script('track', [mocks.rateLimited({ retryAfter: 1 })]);
// @ts-expect-error There is no such operation.
mock.script('trak', []);
