/**
 * Paths that need no token, as API Gateway spells them: what says how to use the API, whether it lives, and feeds whose
 * address is the key. The CDK app and the embedded gateway leave exactly these (GET alone) without an authorizer.
 */
export const openPaths = ['/health', '/openapi.json', '/docs', '/feeds/{proxy+}'] as const;
