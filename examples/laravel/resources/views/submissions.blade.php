@extends('layout')

@section('content')
    <header class="page">
        <h1>Tugas peserta</h1>
        <p>Serahkan berkas peserta ke Prakerja, lalu periksa apakah sudah diterima.</p>
    </header>

    @foreach ($submissions as $submission)
        @php($outcome = $outcomes[$submission->id] ?? null)
        @php($problems = $errors->getBag("submission-$submission->id"))
        <article class="card" id="peserta-{{ $submission->id }}" data-participant="{{ $submission->participant }}">
            <div class="who">
                <span class="avatar" aria-hidden="true">{{ $submission->initials() }}</span>
                <div>
                    <h2>{{ $submission->participant }}</h2>
                    <p>{{ $submission->course }} · {{ $submission->task }}</p>
                    <p class="code">{{ $submission->redeemCode }}</p>
                </div>
            </div>

            <div class="outcome {{ $outcome ? $outcome->tone->value : 'idle' }}" role="status">
                <strong>{{ $outcome ? $outcome->title : 'Belum diperiksa' }}</strong>
                @if ($outcome && $outcome->detail !== '')
                    <p>{{ $outcome->detail }}</p>
                @endif
            </div>

            <form class="hand-in" method="post" action="{{ route('submissions.hand-in', $submission->id) }}">
                @csrf
                <label for="file-{{ $submission->id }}">Berkas</label>
                <input id="file-{{ $submission->id }}" name="url_file" inputmode="url" autocomplete="off"
                    value="{{ $problems->any() ? old('url_file') : $submission->url() }}"
                    @if ($problems->any()) aria-invalid="true" aria-describedby="problem-{{ $submission->id }}" @endif>
                <button>Serahkan</button>
                @if ($problems->any())
                    <p class="problem" id="problem-{{ $submission->id }}">{{ $problems->first() }}</p>
                @endif
            </form>

            <form class="check" method="post" action="{{ route('submissions.check', $submission->id) }}">
                @csrf
                <button class="quiet">Periksa</button>
            </form>
        </article>
    @endforeach
@endsection
