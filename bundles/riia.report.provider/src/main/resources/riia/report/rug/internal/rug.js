for (const button of document.querySelectorAll('thead button')) {
  button.addEventListener('click', () => {
    const heading = button.closest('th');
    const at = heading.cellIndex;
    const down = heading.getAttribute('aria-sort') === 'ascending';
    document.querySelectorAll('[aria-sort]').forEach(one => one.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = document.querySelector('tbody');
    const key = row => at ? parseFloat(row.cells[at].lastChild.textContent) : row.cells[0].textContent;
    const missing = value => at > 0 && Number.isNaN(value);
    const compare = (one, other) => at ? one - other : one.localeCompare(other);
    [...body.rows].map(row => [key(row), row]).sort(([one], [other]) =>
      missing(one) || missing(other) ? missing(one) - missing(other) : (down ? -1 : 1) * compare(one, other))
      .forEach(([, row]) => body.append(row));
  });
}
