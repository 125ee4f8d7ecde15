/**
 * Hosts that feeds may lie on although they are not public, from READOUT_FEEDS_ALLOWED_HOSTS
 * (`127.0.0.1:8080,intranet.example:80`). Empty unless an operator says otherwise.
 */
export function allowedHosts(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (environment.READOUT_FEEDS_ALLOWED_HOSTS ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);
}
