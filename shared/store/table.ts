/** The one table's definition, used alike by the CDK app and by the embedded stack. Keys are spelt in keys.ts alone. */
export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'expiresAt',
  streamView: 'NEW_AND_OLD_IMAGES',
} as const;
