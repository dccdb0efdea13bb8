import type { Geolocation, GeolocationSubdivision, IPInfo, IPInfoV4 } from '../models.gen.ts';
import type { Event, GeolocationSubdivision as SubdivisionV4 } from '../v4/models.gen.ts';
import { into } from './into.ts';
import type { Rules } from './rules.ts';

const event = into<Event>();
const subdivision = into<SubdivisionV4>();

const SUBDIVISION: Rules<GeolocationSubdivision> = {
  isoCode: subdivision.text('iso_code'),
  name: subdivision.text('name'),
};

function geolocation(kind: 'v4' | 'v6'): Rules<Geolocation> {
  const place = `ip_info.${kind}.geolocation` as const;
  return {
    accuracyRadius: event.integer(`${place}.accuracy_radius`),
    latitude: event.number(`${place}.latitude`),
    longitude: event.number(`${place}.longitude`),
    postalCode: event.text(`${place}.postal_code`),
    timezone: event.text(`${place}.timezone`),
    city: { name: event.text(`${place}.city_name`) },
    country: {
      code: event.text(`${place}.country_code`),
      name: event.text(`${place}.country_name`),
    },
    continent: {
      code: event.text(`${place}.continent_code`),
      name: event.text(`${place}.continent_name`),
    },
    subdivisions: event.list(`${place}.subdivisions`, SUBDIVISION, ['iso_code', 'name']),
  };
}

function address(kind: 'v4' | 'v6'): Rules<IPInfoV4> {
  const place = `ip_info.${kind}` as const;
  return {
    address: event.text(`${place}.address`),
    geolocation: geolocation(kind),
    asn: {
      asn: event.text(`${place}.asn`),
      name: event.text(`${place}.asn_name`),
      network: event.text(`${place}.asn_network`),
      type: event.text(`${place}.asn_type`),
    },
    datacenter: {
      result: event.flag(`${place}.datacenter_result`),
      name: event.text(`${place}.datacenter_name`),
    },
  };
}

/** What is known of the addresses. */
export const IP_INFO: Rules<IPInfo> = { v4: address('v4'), v6: address('v6') };
