import { createContext, useContext } from 'react';
import type { AppData } from './load-data.ts';

export const DataContext = createContext<AppData | null>(null);

export function useData(): AppData {
  const data = useContext(DataContext);
  if (!data) throw new Error('useData: there is no loaded paper above this component; render it inside Workspace.');
  return data;
}
