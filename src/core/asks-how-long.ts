import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** Asked of a ticket: 担当の人って何時までいますか asks for their hours, and わかった、待ってる for nothing. */
export function asksHowLong({ handOff }: ConversationState, reading: Reading): boolean {
  const { signs } = reading;
  if (handOff?.reason === 'paymentUnknown' && asksBareTime(reading)) return true;
  const isElse = signs.includes('asksStaffOnly') || signs.includes('takesNote');
  return signs.includes('asksQueue') && !isElse;
}

/** 時間どのくらいかかりますか, with no word of the update. */
export function asksBareTime({ topics, signs, hints }: Reading): boolean {
  const isNamed = signs.includes('asksDuration') || hints.includes('ofUpdate');
  return topics[0] === 'update.duration' && !isNamed;
}
