#!/usr/bin/env node
// The command runs the TypeScript sources as they are, so that a checkout needs no build step.
import { register } from 'tsx/esm/api';

// The AWS SDK's notice on coming Node.js versions is for us, not for users.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

register();
const { main } = await import('../cli/main.ts');
await main(process.argv);
