import { SQSClient } from '@aws-sdk/client-sqs';

/** In a file of its own, so that what few requests need is loaded with the first of them, and no more of it than is used. */
export const createSqsClient = (): SQSClient => new SQSClient({});
