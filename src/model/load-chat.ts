import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

export interface ChatOptions {
  /** `provider:model`, as LangChain's `initChatModel` reads it. */
  readonly name: string;
  readonly temperature?: number;
  /** Where an OpenAI-compatible server listens, when it is not the provider's own. */
  readonly baseUrl?: string;
}

/** The chat model of a provider. LangChain and the provider's package are imported only here, and only when a model is configured. */
export async function loadChat(options: ChatOptions): Promise<BaseChatModel> {
  const { name } = options;
  const langChain = await importLangChain();
  const packageName = packageFor(name, langChain.MODEL_PROVIDER_CONFIG);
  try {
    const chat = await langChain.initChatModel(name, settingsFor(options));
    // oxlint-disable-next-line no-underscore-dangle -- its only way to the provider's model; part of its types
    const { lc_secrets: secrets } = await chat._getModelInstance();
    refuseWithoutKey(name, Object.values(secrets ?? {}));
    return chat;
  } catch (cause) {
    if (cause instanceof KeyMissing) throw cause;
    if (isMissing(cause)) throw new Error(missing(name, packageName), { cause });
    throw new Error(`MODEL=${name} cannot start: ${wordsOf(cause)}`, { cause });
  }
}

type Providers = Readonly<Record<string, { readonly package: string }>>;

function packageFor(name: string, providers: Providers): string {
  const [provider = ''] = name.split(':');
  if (!/^[a-z][\w-]*:\S+$/.test(name)) {
    throw new Error(`MODEL is "${name}": must be provider:model, such as openai:gpt-4o-mini`);
  }
  const known = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (known !== undefined) return known.package;
  throw new Error(
    `MODEL=${name}: no provider "${provider}"; there are ${Object.keys(providers).join(', ')}`,
  );
}

function settingsFor({ temperature, baseUrl }: ChatOptions) {
  return {
    // The embedded answer is waiting: a second try would only eat the merchant's time.
    maxRetries: 0,
    ...(temperature === undefined ? {} : { temperature }),
    // The two names under which the providers' packages know the address.
    ...(baseUrl === undefined ? {} : { configuration: { baseURL: baseUrl }, baseUrl }),
  };
}

// A provider's package tells only at the first question that it has no key: that would be on update morning.
function refuseWithoutKey(name: string, variables: readonly string[]): void {
  const missingKey = variables.find((one) => one.endsWith('_API_KEY') && !process.env[one]?.trim());
  if (missingKey !== undefined) throw new KeyMissing(name, missingKey);
}

class KeyMissing extends Error {
  constructor(name: string, variable: string) {
    super(`MODEL=${name} needs ${variable}, the key of its provider, which is not set`);
  }
}

// By its own path, without the agents that the package's front door brings along.
async function importLangChain() {
  try {
    return await import('langchain/chat_models/universal');
  } catch (cause) {
    if (isMissing(cause)) throw new Error(missing('…', 'langchain'), { cause });
    throw cause;
  }
}

function missing(name: string, packageName: string): string {
  return `MODEL=${name} needs the package ${packageName}, which is not installed: npm install ${packageName}`;
}

function isMissing(cause: unknown): boolean {
  return /Cannot find (?:package|module)|Unable to import|MODULE_NOT_FOUND/.test(wordsOf(cause));
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
