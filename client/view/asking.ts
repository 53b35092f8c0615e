interface Question<T> {
  state: T | null;
}

/** A question that an element answers to those who know its name, whatever renders it. */
export function createAsking<T>(name: string): {
  /** Answers from now on; returns what stops it. */
  answer: (element: Element, read: () => T | null) => () => void;
  /** The answer, or null where there is none. */
  ask: (element: Element) => T | null;
} {
  return {
    answer: (element, read) => {
      const reply = (event: Event): void => {
        if (event instanceof CustomEvent) (event as CustomEvent<Question<T>>).detail.state = read();
      };
      element.addEventListener(name, reply);
      return () => element.removeEventListener(name, reply);
    },
    ask: (element) => {
      const question: Question<T> = { state: null };
      element.dispatchEvent(new CustomEvent(name, { detail: question }));
      return question.state;
    },
  };
}
