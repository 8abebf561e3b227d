import './student.css';
import { render } from 'preact';
import { App } from './app/App';
import { startUp } from './app/session';

const place = document.getElementById('app');
if (place !== null) {
  // "Loading", for slow lines and for browsers that never come as far as this.
  place.textContent = '';
  render(<App />, place);
}
void startUp();

// Keeps the page itself on the tablet, so that it opens without connection. Answers and calls never pass through it.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/student/sw.js', { scope: '/student/' });
  // Then the connection check, a few files more: it is wanted on the day on which nothing can be loaded.
  void navigator.serviceWorker.ready.then(() => navigator.serviceWorker.register('/check/sw.js', { scope: '/check/' }));
}
