import type { BoundMerchant, LinkAnswer } from './account.ts';
import type { Flow } from './flow.ts';
import type { ModelAnswer } from './model-answer.ts';
import type { Notice } from './notice.ts';
import type { QueueAnswer } from './queue.ts';
import type { RemoteFacts } from './remote.ts';
import type { PictureAnswer, Screen } from './picture.ts';
import type { FleetAnswer } from './terminal.ts';

/** All that `decide` may know besides the conversation, the event and the time. */
export interface Facts {
  readonly notice: Notice;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly topics: Readonly<Record<string, TopicCard>>;
  /** The screens of a terminal that a picture may show. */
  readonly screens: Readonly<Record<string, Screen>>;
  /** What our own buttons say, as typed (`plain`), and what it means: typed later, it still counts. */
  readonly buttons: Readonly<Record<string, string>>;
  /** This turn's number in the inbox: buttons and reception numbers carry it. */
  readonly turn: number;
  readonly merchant: BoundMerchant | null;
  /** Merchants can link their account here themselves; else operators bind them. */
  readonly canLink: boolean;
  /** The link that LINE gave in this very turn; null when it was not asked. */
  readonly link: LinkAnswer | null;
  /** What the fleet told in this very turn; null when it was not asked. */
  readonly fleet: FleetAnswer | null;
  /** How the queue of the desk stands for this talk; null when it was not asked. */
  readonly queue: QueueAnswer | null;
  /** What terminals can be had to do from afar, and what the fleet said to an order in this turn. */
  readonly remote: RemoteFacts;
  /** What the model made of this message; null when it was not asked. Without a model: `none`. */
  readonly model: ModelAnswer | null;
  /** What the picture of this message shows; null when it was not looked at. */
  readonly picture: PictureAnswer | null;
  /** Voice, films and files are kept for staff: they can hear and open what the bot cannot. */
  readonly staffSeeSent?: boolean;
  /** Whether a talk that staff give back may end with the question how they did. */
  readonly mayAskRating: boolean;
}

/** How a topic is answered; its words are the locale's `topic.<id>`. */
export interface TopicCard {
  /** Topics or flows offered as buttons below the answer. */
  readonly offers: readonly string[];
  readonly call: 'hotline' | 'otherServices' | null;
  /** The flow that answers this topic by itself. */
  readonly flow: string | null;
  /** The answer is followed by what the fleet knows of the merchant's own terminals. */
  readonly live: boolean;
}
