import { lookup as lookupAll } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ReadoutError } from '../../shared/errors.ts';

/** All of IPv6 that is given to networks of the internet so far; what is outside may be IPv4 in a wrapping long out of use. */
const assignedIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Where Azure keeps what other clouds keep on a link-local address. */
const metadataAddress = '168.63.129.16';

/**
 * True for addresses that anybody on the internet can reach: not loopback, private, link-local (where clouds keep
 * their metadata service), shared, reserved, multicast, or any of these wrapped in IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || parsed.toString() === metadataAddress) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(assignedIpv6);
}

/** Ports below this belong to services of their own; those of the web are the default ones, which an address leaves out. */
const firstFreePort = 1024;

/** Names that mean the machine itself (RFC 6761), whatever a resolver makes of them. */
function isLocalName(host: string): boolean {
  return /(^|\.)localhost\.?$/i.test(host);
}

/**
 * Checks an address before anything is sent: http or https, no credentials, no port of another service, and no literal
 * address or name of this machine that is not public. `allowed` names hosts (`127.0.0.1:8080`) that the operator lets through.
 *
 * @throws ReadoutError `address-refused`
 */
export function checkAddress(address: string, allowed: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw refused(address, 'is no http or https address');
  if (url.username || url.password) throw refused(url.host, 'comes with a user name or password, which is not sent');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isAllowed(url, allowed)) return url;
  const own = isIP(host) ? !isPublicAddress(host) : isLocalName(host);
  if (own) throw refused(url.host, 'is not a public address');
  if (url.port && Number(url.port) < firstFreePort && !isWebPort(url.port))
    throw refused(url.host, 'has a port of another service than the web');
  return url;
}

/** An operator may write the default port or leave it out, as addresses do. */
function isAllowed({ host, hostname, port, protocol }: URL, allowed: readonly string[]): boolean {
  const full = port ? host : `${hostname}:${protocol === 'https:' ? 443 : 80}`;
  return allowed.includes(host) || allowed.includes(full);
}

/** Plain HTTP on the port of HTTPS, and the other way round, is odd but harmless. */
const isWebPort = (port: string): boolean => port === '80' || port === '443';

/**
 * A name look-up for one connection that gives public addresses alone. The connection is made to the very address that
 * was checked, so that a name which changes its address in between gains nothing.
 */
export function publicLookup(url: URL, allowed: readonly string[]): LookupFunction {
  return (name, options, callback) => {
    lookupAll(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const safe = isAllowed(url, allowed) ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
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
