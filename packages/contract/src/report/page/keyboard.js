const STOPS = '.operation > h3 > button, button.cell, .case';

/** `/` goes to the search, arrows go through what can be opened, Escape goes back. */
export function listenToKeys(explorer, search, clearSearch) {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === '/' && !target.matches('input[type="search"]')) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (target === search) {
      if (key === 'Escape' && search.value) clearSearch();
      else if (key === 'ArrowDown') go(event, explorer.querySelectorAll(STOPS), 0);
    } else if (target.matches?.(STOPS)) {
      if (key === 'ArrowDown' || key === 'ArrowRight') step(event, explorer, 1);
      else if (key === 'ArrowUp' || key === 'ArrowLeft') step(event, explorer, -1);
    }
    if (key === 'Escape' && target !== search) closeAround(target);
  });
}

function step(event, explorer, by) {
  const stops = [...explorer.querySelectorAll(STOPS)];
  go(event, stops, stops.indexOf(event.target) + by);
}

function go(event, stops, index) {
  if (!stops[index]) return;
  event.preventDefault();
  stops[index].focus();
}

/** Closes what the focus is in: the case, else the cell, else the operation. */
function closeAround(target) {
  const own = target.matches('[aria-expanded="true"]') ? target : undefined;
  const around = target.closest('.exchange, .detail, .places')?.previousElementSibling;
  const button = own ?? (around?.matches('h3') ? around.firstElementChild : around);
  if (!button || button.id === 'toggle') return;
  button.click();
  button.focus();
}
