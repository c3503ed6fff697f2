const say = document.querySelector('.hint');
const number = text => parseFloat(text.replace(/,/g, '').replace('\u2212', '-'));

for (const button of document.querySelectorAll('thead button')) {
  button.addEventListener('click', () => {
    const heading = button.closest('th');
    const table = heading.closest('table');
    const at = heading.cellIndex;
    const figures = heading.classList.contains('figures');
    const down = heading.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('[aria-sort]').forEach(one => one.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    const key = row => figures ? number(row.cells[at].lastChild?.textContent ?? '') : row.cells[at].textContent;
    const missing = value => figures && Number.isNaN(value);
    const compare = (one, other) => figures ? one - other : one.localeCompare(other, undefined, {numeric: true});
    [...body.rows].map(row => [key(row), row]).sort(([one], [other]) =>
      missing(one) || missing(other) ? missing(one) - missing(other) : (down ? -1 : 1) * compare(one, other))
      .forEach(([, row]) => body.append(row));
  });
}

// What is known of a cell, without a mouse: one stop for each table, then arrow keys; Escape puts it away.
for (const table of document.querySelectorAll('table')) {
  const cells = () => [...table.querySelectorAll('td[title]')];
  let stop = cells()[0];
  if (!stop) continue;
  stop.tabIndex = 0;
  const move = to => {
    if (!to) return;
    stop.removeAttribute('tabindex');
    stop = to;
    stop.tabIndex = 0;
    stop.focus();
  };
  const beside = (cell, rows, columns) => {
    const lines = [...table.querySelectorAll('tbody > tr, tfoot > tr')];
    return lines[lines.indexOf(cell.parentNode) + rows]?.cells[cell.cellIndex + columns];
  };
  table.addEventListener('focusin', event => {
    if (event.target.matches('td[title]')) say.textContent = event.target.title;
  });
  table.addEventListener('focusout', () => { say.textContent = ''; });
  table.addEventListener('click', event => {
    const cell = event.target.closest('td[title]');
    if (cell) move(cell);
  });
  table.addEventListener('keydown', event => {
    const steps = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]}[event.key];
    const cell = event.target.closest('td[title]');
    if (cell && steps) {
      event.preventDefault();
      let to = beside(cell, ...steps);
      while (to && !to.matches('td[title]') && to.matches('td')) to = beside(to, ...steps);
      if (to?.matches('td')) move(to);
    } else if (cell && event.key === 'Escape') {
      say.textContent = '';
    }
  });
}

// A table that fits needs no stop of its own to be scrolled.
const fit = () => document.querySelectorAll('.grid').forEach(one => {
  if (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight) one.tabIndex = 0;
  else one.removeAttribute('tabindex');
});
fit();
addEventListener('resize', fit);
