import type { Doer } from './ports.ts';

/** A reply that is written once and used often; `text` with places for facts in braces. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A part of the queue that somebody keeps. */
export interface QueueView {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly words: string;
}

/** What people at the desk keep for later. */
export interface KeptStore {
  cannedReplies(): Promise<readonly CannedReply[]>;
  /** False: it was to be changed, and is gone. */
  keepCanned(reply: CannedReply, isNew: boolean, doer: Doer): Promise<boolean>;
  removeCanned(id: string, doer: Doer): Promise<void>;
  views(memberId: string): Promise<readonly QueueView[]>;
  keepView(memberId: string, view: QueueView): Promise<void>;
  removeView(memberId: string, id: string): Promise<void>;
}
