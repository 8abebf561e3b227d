import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'size'> {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'regular' | 'large';
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

export function Button({ look = 'secondary', size = 'regular', buttonRef, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} ref={buttonRef ?? null} class={`button button-${look}${size === 'large' ? ' button-large' : ''}`}>
      {children}
    </button>
  );
}
