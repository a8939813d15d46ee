import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { FormTokenProvider } from './form-token.js';
import { PostForm } from './post-form.js';

describe('PostForm', () => {
  it('carries the token of the page', () => {
    const form = <PostForm action="/sign-out">Go</PostForm>;
    expect(renderToStaticMarkup(<FormTokenProvider source={() => 'secret'}>{form}</FormTokenProvider>)).toBe(
      '<form noValidate="" action="/sign-out" method="post"><input type="hidden" name="form-token" value="secret"/>Go</form>',
    );
  });

  it('is never drawn without one', () => {
    expect(() => renderToStaticMarkup(<PostForm>Go</PostForm>)).toThrow('outside a FormTokenProvider');
  });
});
