// The package carries no types; only what the bench uses is told here.
declare module '@nlpjs/basic' {
  interface Container {
    readonly name: string;
  }

  export function containerBootstrap(): Container;

  export class Nlp {
    constructor(
      settings: {
        readonly autoSave: boolean;
        readonly autoLoad: boolean;
        readonly calculateSentiment: boolean;
        readonly nlu: { readonly log: boolean };
      },
      container: Container,
    );
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      locale: string,
      text: string,
    ): Promise<{ classifications: { intent: string; score: number }[] }>;
    export(): string;
    import(kept: string): void;
  }
}
