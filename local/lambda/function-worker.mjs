// One execution environment of a function: loads its bundle, then answers one invocation at a time, as Lambda does.
// Plain JavaScript, since a worker thread starts without the loader that reads our TypeScript.
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, functionName, memoryMb, arn } = workerData;
const { handler } = await import(bundle);

parentPort.on('message', async ({ requestId, event, deadline, traceId }) => {
  process.env._X_AMZN_TRACE_ID = traceId;
  const context = {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    const result = await handler(JSON.parse(event), context);
    parentPort.postMessage({ requestId, result: JSON.stringify(result ?? null) });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(JSON.stringify({ errorType: name, errorMessage: message, stack: String(stack).split('\n') }));
    parentPort.postMessage({ requestId, error: { name, message } });
  }
});
parentPort.postMessage({ ready: true });
