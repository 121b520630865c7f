package segel.ffi

import java.lang.ref.PhantomReference
import java.lang.ref.ReferenceQueue
import java.util.concurrent.ConcurrentHashMap
import kotlin.concurrent.thread

/** What `java.lang.ref.Cleaner` does, for Android before API level 33: frees what belonged to objects that are gone. */
internal class Cleaner private constructor() {
    private val gone = ReferenceQueue<Any>()

    /** A reference is enqueued only while it is held itself. */
    private val held = ConcurrentHashMap.newKeySet<Cleanable>()

    init {
        thread(isDaemon = true, name = "segel-cleaner") {
            while (true) (gone.remove() as Cleanable).clean()
        }
    }

    fun register(value: Any, task: Runnable): Cleanable = Cleanable(value, task).also(held::add)

    inner class Cleanable(value: Any, private val task: Runnable) : PhantomReference<Any>(value, gone) {
        /** Once, whoever calls. */
        fun clean() {
            if (held.remove(this)) task.run()
        }
    }

    companion object {
        private val SHARED by lazy { Cleaner() }

        fun getCleaner(): Cleaner = SHARED
    }
}
