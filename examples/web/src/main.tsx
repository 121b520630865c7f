import { render } from 'preact';
import { Page } from './page.tsx';
import './style/fonts.css';
import './style/colours.css';
import './style/page.css';
import './style/form.css';
import './style/seal.css';
import './style/request.css';
import './style/answer.css';

render(<Page />, document.body);
