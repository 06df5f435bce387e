/**
 * Great circles on the sphere.
 */

/** Mean Earth radius (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Central angle in radians, by the haversine formula. */
export function centralAngle(a: Position, b: Position): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const h =
    Math.sin((to - from) / 2) ** 2 +
    Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function distanceKm(a: Position, b: Position): number {
  return EARTH_RADIUS_KM * centralAngle(a, b);
}

/** Initial course from a to b in degrees clockwise from north, 0 to 360. */
export function initialCourse(a: Position, b: Position): number {
  const [from, to, turn] = [radians(a.latitude), radians(b.latitude), radians(b.longitude - a.longitude)];
  const y = Math.sin(turn) * Math.cos(to);
  const x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

const COMPASS = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"] as const;

/** The eight-point compass direction that a course is nearest to. */
export function compass(course: number): string {
  return COMPASS[Math.round(course / 45) % 8] ?? "north";
}

/** The point halfway along the great circle from a to b. */
export function midpoint(a: Position, b: Position): Position {
  const [from, to, turn] = [radians(a.latitude), radians(b.latitude), radians(b.longitude - a.longitude)];
  const [x, y] = [Math.cos(to) * Math.cos(turn), Math.cos(to) * Math.sin(turn)];
  const latitude = Math.atan2(Math.sin(from) + Math.sin(to), Math.hypot(Math.cos(from) + x, y));
  const longitude = radians(a.longitude) + Math.atan2(y, Math.cos(from) + x);
  const degrees = (longitude * 180) / Math.PI;
  return { latitude: (latitude * 180) / Math.PI, longitude: ((((degrees + 180) % 360) + 360) % 360) - 180 };
}

/** The places from the nearest to the point to the farthest, each with its distance in kilometres. */
export function byDistance<P extends Position>(places: readonly P[], from: Position): { place: P; km: number }[] {
  return places.map((place) => ({ place, km: distanceKm(place, from) })).sort((a, b) => a.km - b.km);
}
