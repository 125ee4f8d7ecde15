// The AWS SDK's notice on coming Node.js versions is for us, not for users. Imported before a client is made.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
