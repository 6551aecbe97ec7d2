import { loadConfig } from '../../src/config.ts';

test.each([
  ['clamav:3310', { host: 'clamav', port: 3310 }],
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
])('clamd listens at %s', (address, clamd) => {
  expect(loadConfig({ CLAMD_ADDRESS: address }).clamd).toEqual(clamd);
});

test.each([
  'clamav',
  ':3310',
  'clamav:0',
  'clamav:65536',
  '::1:3310',
  'tcp://clamav:3310',
  'unix:clamd.ctl',
])('%s is refused by name, with what would be right', (address) => {
  const told = 'CLAMD_ADDRESS must be host:port, or unix:/path of a socket';
  expect(() => loadConfig({ CLAMD_ADDRESS: address })).toThrow(told);
});
