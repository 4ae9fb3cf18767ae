/** What the frame of a sidebar or dialog may do, as Google documents it {facts §7}, but for an origin that it would share with the page; no other place is opened around it. */
export const scriptPageFlags =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
