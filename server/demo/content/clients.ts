/** A client as the demo makes them: `known` ones have an external ID, `entered` ones came by mail, `stranger` ones by the open form. */
export interface ClientTemplate {
  name: string
  desk: 'Support' | 'Billing'
  how: 'known' | 'entered' | 'stranger'
  city: string
  company?: string
  phone?: string
}

const support = (name: string, city: string, more: Partial<ClientTemplate> = {}): ClientTemplate => ({ name, city, desk: 'Support', how: 'known', ...more })
const billing = (name: string, city: string, more: Partial<ClientTemplate> = {}): ClientTemplate => ({ name, city, desk: 'Billing', how: 'known', ...more })

/** Everybody but the demo client. */
export const CLIENTS: ClientTemplate[] = [
  support('Liam Gallagher-Reid', 'Dublin', { company: 'Gallagher & Reid Bakery', phone: '+353 1 555 0142' }),
  support('Sofia Rossi', 'Bologna', { company: 'Bar Rossi' }),
  support('Jonas Weber', 'Cologne'),
  support('Camille Laurent', 'Lyon', { company: 'Atelier Laurent', phone: '+33 4 55 50 01 37' }),
  support('Mateusz Zieliński', 'Gdańsk'),
  support('Ingrid Solberg', 'Bergen', { company: 'Fjord Roomers Hotel', phone: '+47 55 50 01 88' }),
  support('Tiago Almeida', 'Porto'),
  support('Eleni Papadaki', 'Heraklion', { company: 'Kafeneio Papadaki' }),
  support('Hugo van Dijk', 'Utrecht', { company: 'Van Dijk Kantoor', phone: '+31 30 555 0119' }),
  support('Aoife Brennan', 'Galway'),
  support('Lukáš Dvořák', 'Brno'),
  support('Emma Johansson', 'Malmö', { company: 'Studio Nord' }),
  support('Katarína Horváthová', 'Bratislava'),
  support('Pierre Dubois', 'Ghent', { company: 'Dubois Traiteur' }),
  support('Amara Diallo', 'Marseille'),
  support('Oliver Grant', 'Leeds', { company: 'Northside Coworking', phone: '+44 113 555 0160' }),
  support('Maja Petrović', 'Zagreb'),
  support('Yusuf Demir', 'Berlin', { company: 'Demir Events' }),
  support('Chiara Bianchi', 'Turin'),
  support('Noah Fischer', 'Vienna', { how: 'entered' }),
  support('Isabel Moreno', 'Valencia', { how: 'entered', company: 'Hostal Moreno', phone: '+34 96 555 01 23' }),
  support('Mikkel Sørensen', 'Aarhus'),
  support('Grace Okonkwo', 'Manchester', { company: 'Okonkwo Dental' }),
  support('Ruth Abrams', 'London', { how: 'stranger' }),
  support('Pawel K.', 'Poznań', { how: 'stranger' }),
  support('Jean-Luc Petit', 'Nantes', { how: 'stranger' }),
  billing('Henrik Aalto', 'Tampere', { company: 'Aalto Arkkitehdit', phone: '+358 3 555 0150' }),
  billing('Beatrice Conti', 'Milan', { company: 'Conti Gelateria' }),
  billing('Stefan Huber', 'Graz', { company: 'Gasthof Huber' }),
  billing('Louise Martin', 'Lille'),
  billing('Agnieszka Wójcik', 'Wrocław', { company: 'Wójcik Legal', phone: '+48 71 555 01 02' }),
  billing('Daniel Murphy', 'Cork', { company: 'Murphy Cycles' }),
  billing('Sanne Bakker', 'Rotterdam', { company: 'Bakker & Zonen' }),
  billing('Filip Novotný', 'Prague'),
  billing('Marie Lefèvre', 'Brussels', { company: 'Lefèvre Traductions', phone: '+32 2 555 01 44' }),
  billing('Ana Costa', 'Lisbon'),
  billing('Erik Nilsen', 'Oslo', { company: 'Nilsen Data', how: 'entered' }),
  billing('Zofia Lis', 'Kraków'),
  billing('Robert Blake', 'Bristol', { how: 'stranger' }),
]
