/** A drawn chart as the text of an SVG file: colours as they are now, its own font and ground, so that it looks the same alone. */
export function svgText(drawn: SVGSVGElement, title: string): string {
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const style = getComputedStyle(document.documentElement);
  const namespace = 'http://www.w3.org/2000/svg';
  const ground = document.createElementNS(namespace, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'var(--surface)' })) {
    ground.setAttribute(name, value);
  }
  const heading = document.createElementNS(namespace, 'title');
  heading.textContent = title;
  copy.prepend(heading, ground);
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('role', 'img');
  copy.setAttribute('font-family', style.getPropertyValue('--font').trim().replaceAll('"', "'"));
  const text = new XMLSerializer().serializeToString(copy);
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
}
