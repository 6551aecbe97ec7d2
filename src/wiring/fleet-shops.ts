import { z } from 'zod';
import { serviceAccountSchema, type ServiceAccount } from '../android/service-account.ts';
import type { AndroidShop } from '../android/shop.ts';
import { blaming } from '../blame.ts';
import { ContentError, parseYaml, readYaml, type YamlFile } from '../content/yaml-file.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import type { PaxShop } from '../paxstore/source.ts';
import type { SquareShop } from '../square/source.ts';

const name = z.string().min(1);
const named = name.nullable().default(null);

/** What the update of the notice is called there; what is left out is never told to be done. */
const update = z
  .strictObject({
    firmware: named,
    os: named,
    paymentApp: z.strictObject({ package: name, version: name }).nullable().default(null),
  })
  .default({ firmware: null, os: null, paymentApp: null });

/** Which of the vendor's merchants is which shop of ours, by the shop's merchant id. */
interface Shops<T> {
  readonly shops: ReadonlyMap<string, T>;
  readonly target: UpdateTarget;
}

const squareShop = z.strictObject({ merchant: name, location: name });

export function loadSquareShops(path: string): Shops<SquareShop> {
  const file = readNamed('FLEET_SHOPS_FILE', path);
  const { shops, update: target } = parseYaml(file, shopsFile(squareShop));
  return { shops: noneTwice(file, shops, ({ location }) => [location]), target };
}

const androidFile = shopsFile(
  z.strictObject({ devices: z.array(z.string().regex(/^[\w.-]*\w$/, 'is no device id')) }),
).extend({
  enterprise: z.string().regex(/^enterprises\/\w+$/, 'must be such as enterprises/LC01'),
});

export function loadAndroidShops(
  path: string,
): Shops<AndroidShop> & { readonly enterprise: string } {
  const file = readNamed('FLEET_SHOPS_FILE', path);
  const { enterprise, shops, update: target } = parseYaml(file, androidFile);
  return { enterprise, shops: noneTwice(file, shops, ({ devices }) => devices), target };
}

/** The key file that Google gives for a service account. JSON is YAML too. */
export function loadServiceAccount(path: string): ServiceAccount {
  return parseYaml(readNamed('FLEET_SERVICE_ACCOUNT', path), serviceAccountSchema);
}

const paxShop = z.strictObject({ reseller: name, merchant: name });

export function loadPaxShops(path: string): Shops<PaxShop> {
  const file = readNamed('FLEET_SHOPS_FILE', path);
  const { shops, update: target } = parseYaml(file, shopsFile(paxShop));
  const bound = noneTwice(file, shops, ({ reseller, merchant }) => [`${reseller} / ${merchant}`]);
  return { shops: bound, target };
}

function readNamed(variable: string, path: string): YamlFile {
  return blaming(variable, 'It must name a file that can be read', () => readYaml(path));
}

function shopsFile<T extends z.ZodType>(shop: T) {
  return z.strictObject({ update, shops: z.record(name, shop) });
}

/** One of the vendor's merchants, bound to two shops, would show each of them the other's terminals. */
function noneTwice<T>(
  file: YamlFile,
  shops: Readonly<Record<string, T>>,
  namesOf: (shop: T) => readonly string[],
): ReadonlyMap<string, T> {
  const owners = new Map<string, string>();
  const mistakes: string[] = [];
  for (const [merchantId, shop] of Object.entries(shops)) {
    for (const theirs of namesOf(shop)) {
      const owner = owners.get(theirs);
      if (owner !== undefined)
        mistakes.push(
          `${file.placeOf(['shops', merchantId])} shops.${merchantId}: ${theirs} is bound to ${owner} already`,
        );
      owners.set(theirs, merchantId);
    }
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return new Map(Object.entries(shops));
}
