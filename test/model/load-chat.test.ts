import { loadChat } from '../../src/model/load-chat.ts';

test.each(['gpt-4o-mini', 'openai:', ':gpt', 'open ai:gpt', ''])(
  'MODEL=%p is no provider and model',
  async (name) => {
    await expect(loadChat({ name })).rejects.toThrow(/must be provider:model, such as openai:/);
  },
);

test('a provider that LangChain does not know is named, with those it knows', async () => {
  await expect(loadChat({ name: 'acme:best' })).rejects.toThrow(
    /MODEL=acme:best: no provider "acme"; there are openai, /,
  );
  await expect(loadChat({ name: 'constructor:best' })).rejects.toThrow(/no provider/);
});

test('a missing package is named, with how to install it', async () => {
  await expect(loadChat({ name: 'cohere:command-r' })).rejects.toThrow(
    'MODEL=cohere:command-r needs the package @langchain/cohere, which is not installed: npm install @langchain/cohere',
  );
});

test.each([undefined, '', ' '])('a missing key (%p) is named at the start', async (key) => {
  const before = process.env['OPENAI_API_KEY'];
  if (key === undefined) delete process.env['OPENAI_API_KEY'];
  else process.env['OPENAI_API_KEY'] = key;
  try {
    await expect(loadChat({ name: 'openai:gpt-4o-mini' })).rejects.toThrow(
      'MODEL=openai:gpt-4o-mini needs OPENAI_API_KEY, the key of its provider, which is not set',
    );
  } finally {
    if (before === undefined) delete process.env['OPENAI_API_KEY'];
    else process.env['OPENAI_API_KEY'] = before;
  }
});
