/**
 * What is asked of the update though no notice tells it. `genuine`: whether the notice is no fraud. `kept`: whether data
 * stay. `layers`: whether firmware and OS are updated each by itself. `who`: who of the shop may update. `penalty`: what it
 * costs to be late; `blame`: whose fault it is;
 * `settleDay`: until which day sales are summed up. `charger`: where a lost one comes from. `brands`: what becomes of one way to pay. `register`: whether the
 * cash register is updated, too. `home`, `power`: how one goes home, or switches off. `touch`: whether the terminal may be
 * used for other things meanwhile. `cutOff`: what becomes of it where the power goes. `wrongAmount`: how a wrong amount is put
 * right. `reception`: a reception number that is lost. `code`: what an error code means. `dead`: why it cannot be switched on.
 * `place`: where it may be done; `moved`: whether settings stay there; `tongue`: whether there is material in other languages;
 * `tongueByPhone`: whether the hotline or staff speak them. `atOnce`: whether several can be updated at the same time. `look`: what becomes of screens and buttons.
 * `terms`: what firmware and OS are; `undo`: whether an update goes back, or may be left midway; `chargeTime`: how long charging takes;
 * `wifiKind`, `wifiHow`, `wifiNone`: which Wi-Fi will do, how it is joined or looked at, and what becomes of a shop that has none;
 * `turn`: when it comes to one shop; `others`: whether it has come to others; `arrival`: how it shows that it has; `whereUpdate`: where on the screen it is begun. Only after what
 * is near they are asked by `wifiMaker`, `wifiSlow`, `wifiPassword`, `turnThen` and `powerHold`.
 * `size`: how much data it takes; `cost`, and `costThen` in one word: whether the update costs anything. `beside`: printers and whatever
 * else stands beside the terminal; `yearly`: whether more such updates come; `restartAfter`: whether it restarts behind the update;
 * `harm`: whether anything breaks; `version`: which one it becomes; `versionWhere`: where it stands. `visit`: whether anybody comes
 * to the shop for it; `fees`: whether those of payments change. `offMidway`: what
 * comes of switching it off while it runs; `fire`: whether charging is safe, where nothing burns. `broken`: whether the terminal
 * is; `sound`: what one means that it makes; `whyFloor`: why that much charge is needed. `again`: where the notice is to be read once
 * more; `paper`: whether the steps are to be had on paper; `replace`: whether a new terminal has to be bought; `rename`: whether a terminal may be called otherwise; `maker`: whose it is;
 * `shift`: whether who comes next may do it; `unused`: what becomes of a terminal that takes no payments, or of a shop that closes for
 * good; `toldOnceHere`: whether it is told once the update has come. `heat`: how warm a terminal may be; `signIn`, `foreign`: why a screen asks
 * to sign in, or is in another language; `restarted`: why one has restarted by itself. `sinceUpdate`: what does not
 * work as it did before the update, and is no payment. `changes`: what exactly it makes better; `mail`, and `mailThen` after the
 * mail was named: what that says, and where it went; `mailIs`: what one is that has come; `whyRestart`: why the power is to be switched off and on; `device`: which terminal is meant; `skipWord`: what skipping is; `threeLayers`: `layers`, with the app; `wifiWord`: what Wi-Fi is;
 * `wifiSeen`: `wifiHow`, after the Wi-Fi; `exception`: one for a single shop; `calledMeanwhile`: whether a telephone may be answered;
 * `failsAgain`: what then; `notHere`: why it has not come, or what if it does not.
 */
export type NotInNotice =
  | 'genuine'
  | 'kept'
  | 'layers'
  | 'who'
  | 'place'
  | 'moved'
  | 'tongue'
  | 'tongueByPhone'
  | 'penalty'
  | 'blame'
  | 'settleDay'
  | 'charger'
  | 'brands'
  | 'register'
  | 'home'
  | 'power'
  | 'touch'
  | 'cutOff'
  | 'wrongAmount'
  | 'reception'
  | 'code'
  | 'dead'
  | 'atOnce'
  | 'look'
  | 'terms'
  | 'undo'
  | 'chargeTime'
  | 'size'
  | 'wifiKind'
  | 'wifiMaker'
  | 'wifiSlow'
  | 'wifiHow'
  | 'wifiPassword'
  | 'wifiNone'
  | 'turn'
  | 'turnThen'
  | 'others'
  | 'arrival'
  | 'whereUpdate'
  | 'powerHold'
  | 'cost'
  | 'costThen'
  | 'beside'
  | 'yearly'
  | 'restartAfter'
  | 'harm'
  | 'version'
  | 'versionWhere'
  | 'visit'
  | 'fees'
  | 'fire'
  | 'offMidway'
  | 'broken'
  | 'sound'
  | 'whyFloor'
  | 'again'
  | 'paper'
  | 'replace'
  | 'rename'
  | 'maker'
  | 'shift'
  | 'unused'
  | 'toldOnceHere'
  | 'heat'
  | 'signIn'
  | 'foreign'
  | 'restarted'
  | 'sinceUpdate'
  | 'changes'
  | 'mail'
  | 'mailThen'
  | 'mailIs'
  | 'whyRestart'
  | 'device'
  | 'skipWord'
  | 'threeLayers'
  | 'wifiWord'
  | 'wifiSeen'
  | 'exception'
  | 'calledMeanwhile'
  | 'failsAgain'
  | 'notHere';
