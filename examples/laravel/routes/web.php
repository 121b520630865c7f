<?php

use App\Http\Controllers\SubmissionController;
use Illuminate\Support\Facades\Route;

Route::get('/', [SubmissionController::class, 'index'])->name('submissions');
Route::post('/submissions/{submission}', [SubmissionController::class, 'handIn'])->name('submissions.hand-in');
Route::post('/submissions/{submission}/check', [SubmissionController::class, 'check'])->name('submissions.check');
