/** What stands for an AWS account and region on localhost. Anything would do; these show at a glance that it is local. */
export const region = 'us-east-1';
export const accountId = '000000000000';

/** Credentials that the embedded servers accept (they accept any); the SDK refuses to work without some. */
export const localCredentials = { accessKeyId: 'readout', secretAccessKey: 'readout-local' } as const;
