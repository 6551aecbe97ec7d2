/**
 * What PAX publishes of its open API, transcribed as names: the SDK for Java, PAXSTORE/paxstore-openapi-java-sdk,
 * release 10 (docs/TERMINAL_API.md, TERMINAL_FIRMWARE_API.md, TERMINAL_APK_API.md, and the classes they name).
 * PAX offers no SDK for Node, so the fake market place is held against these lists.
 */
export const PUBLISHED: {
  readonly queries: Readonly<Record<string, readonly string[]>>;
  readonly answers: Readonly<Record<string, readonly string[]>>;
} = {
  queries: {
    terminals: [
      'limit',
      'pageNo',
      'orderBy',
      'resellerName',
      'merchantName',
      'status',
      'snNameTID',
      'includeGeoLocation',
      'includeInstalledFirmware',
      'includeInstalledApks',
    ],
    'terminals/{id}': [
      'includeDetailInfoList',
      'includeInstalledApks',
      'includeInstalledFirmware',
      'includeMasterTerminal',
    ],
    'terminals/network': ['serialNo', 'tid'],
    'terminals/{id}/operation': ['command'],
    terminalFirmwares: [
      'limit',
      'pageNo',
      'orderBy',
      'terminalTid',
      'serialNo',
      'fmName',
      'status',
    ],
    terminalApks: [
      'limit',
      'pageNo',
      'orderBy',
      'terminalTid',
      'serialNo',
      'appPackageName',
      'pidList',
      'status',
    ],
  },
  answers: {
    terminals: ['id', 'name', 'tid', 'serialNo', 'status', 'merchantName', 'modelName'].concat(
      ['resellerName', 'createdDate', 'updatedDate', 'lastActiveTime', 'lastAccessTime'],
      ['location', 'remark', 'geoLocation', 'installedFirmware', 'installedApks'],
    ),
    'terminals/{id}': ['id', 'name', 'tid', 'serialNo', 'status', 'merchantName'].concat(
      ['modelName', 'resellerName', 'createdDate', 'updatedDate', 'lastActiveTime'],
      ['lastAccessTime', 'location', 'remark', 'geoLocation', 'installedFirmware'],
      ['installedApks', 'terminalDetail', 'terminalAccessoryList', 'masterTerminalSerialNo'],
    ),
    'terminals/network': ['id', 'tid', 'serialNo', 'status', 'battery'].concat([
      'onlineStatus',
      'network',
      'macAddress',
    ]),
    terminalFirmwares: ['id', 'terminalSN', 'fmName', 'activatedDate', 'effectiveTime'].concat([
      'status',
      'actionStatus',
      'actionTime',
      'errorCode',
      'wifiOnly',
      'expiredTime',
    ]),
    terminalApks: ['id', 'terminalSN', 'apkPackageName', 'apkVersionCode'].concat(
      ['apkVersionName', 'activatedDate', 'effectiveTime', 'status', 'actionStatus'],
      ['actionTime', 'errorCode', 'forceUpdate', 'wifiOnly', 'expiredTime', 'terminalApkParam'],
    ),
  },
};

export interface Answered {
  readonly body: unknown;
  readonly fields?: readonly string[];
}

/** Each request is signed by these. */
const SIGNING = ['sysKey', 'timestamp'];

/** What of a request PAX's own SDK could not have sent. */
export function faultsIn(path: string, names: readonly string[]): string[] {
  const known = PUBLISHED.queries[path.replace(/\d+(?=$|\/)/, '{id}')];
  if (known === undefined) return [`${path} is not published`];
  const missing = SIGNING.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !known.includes(name) && !SIGNING.includes(name));
  return [
    ...missing.map((name) => `${path} lacks ${name}`),
    ...unknown.map((name) => `${path} asks for ${name}`),
  ];
}
