import { lookup as lookupAll } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ReadoutError } from '../../shared/errors.ts';

/**
 * True for addresses that anybody on the internet can reach: not loopback, private, link-local (where clouds keep
 * their metadata service), shared, reserved, multicast, or any of these wrapped in IPv6.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Names that mean the machine itself (RFC 6761), whatever a resolver makes of them. */
function isLocalName(host: string): boolean {
  return /(^|\.)localhost\.?$/i.test(host);
}

/**
 * Checks an address before anything is sent: http or https, no credentials, and no literal address or name of
 * this machine that is not public. `allowed` names hosts (`127.0.0.1:8080`) that the operator lets through.
 *
 * @throws ReadoutError `address-refused`
 */
export function checkAddress(address: string, allowed: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw refused(address, 'is no http or https address');
  if (url.username || url.password) throw refused(url.host, 'comes with a user name or password, which is not sent');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const own = isIP(host) ? !isPublicAddress(host) : isLocalName(host);
  if (own && !allowed.includes(url.host)) throw refused(url.host, 'is not a public address');
  return url;
}

/**
 * A name look-up for one connection that gives public addresses alone. The connection is made to the very address that
 * was checked, so that a name which changes its address in between gains nothing.
 */
export function publicLookup(host: string, allowed: readonly string[]): LookupFunction {
  return (name, options, callback) => {
    lookupAll(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const safe = allowed.includes(host) ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = safe;
      if (!first) return callback(refused(name, 'resolves to no public address'), '', 0);
      if (options.all) return callback(null, safe);
      callback(null, first.address, first.family);
    });
  };
}

function refused(what: string, why: string): ReadoutError {
  return new ReadoutError('address-refused', `${what} ${why}; only pages of the open web are fetched.`);
}
