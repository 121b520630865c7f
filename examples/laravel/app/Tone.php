<?php

namespace App;

/** How an outcome looks on the page. */
enum Tone: string
{
    case Idle = 'idle';
    case Waiting = 'waiting';
    case Good = 'good';
    case Bad = 'bad';
}
