import { createContext } from 'react';

/** Whether somebody is being asked to prove who they are, in a window above all others. */
export const IsProving = createContext(false);
