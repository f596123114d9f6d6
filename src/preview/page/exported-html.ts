/** What of the page is for the screen only. */
const forScreen = 'button.cell, .remote, #card, .actions, .toolbar, [hidden]';

/** The page's glance and post as HTML that needs no script: what could be chosen is plain text, pictures are their descriptions. */
export function exportedHtml(root: ParentNode): string {
  return [...root.querySelectorAll('#glance, main .sides')].map((part) => withoutControls(part).outerHTML).join('\n');
}

function withoutControls(part: Element): Element {
  const copy = document.importNode(part, true);
  for (const element of copy.querySelectorAll(forScreen)) element.remove();
  for (const button of copy.querySelectorAll('button')) {
    const text = document.createElement('span');
    text.className = button.className;
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith(picture.alt);
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
  return copy;
}

/** What is looked at: no handlers, no roles of controls, nothing that only the page needs. */
const kept = new Set([
  ...['class', 'lang', 'dir', 'href', 'title', 'start', 'align', 'colspan', 'rowspan', 'open', 'id'],
  ...['viewBox', 'preserveAspectRatio', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'd', 'width', 'height'],
  ...['patternUnits', 'role', 'aria-label', 'aria-hidden'],
]);
