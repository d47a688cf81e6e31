internal import Glibc

/// The right to write to a library, held by one process at a time.
///
/// The right is a lock of the operating system on the file `.lock` in the library's folder: it ends
/// with the process that holds it, however that ends, so no lock is ever left behind. Readers need
/// none: each write is done in steps that leave the library whole.
struct LibraryLock: ~Copyable {
  private let descriptor: Int32
  private let path: String

  static let name = ".lock"

  /// Takes the lock, waiting for another holder.
  ///
  /// - Parameters:
  ///   - library: path of the library's folder.
  ///   - patience: how many seconds to wait for another process to end its write.
  /// - Throws: `locked` when it did not, `readOnly` when nothing can be written in the folder.
  init(of library: String, patience: Int) throws(LibraryFailure) {
    let path = "\(library)/\(LibraryLock.name)"
    let pause: useconds_t = 20_000
    var tries = patience * 1_000_000 / Int(pause)
    while true {
      let descriptor = try LibraryLock.open(path, in: library)
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        // The holder before may have removed the file that was opened here.
        if LibraryLock.isFile(descriptor, at: path) {
          self.descriptor = descriptor
          self.path = path
          sign()
          return
        }
        close(descriptor)
        continue
      }
      let reason = errno
      guard reason == EWOULDBLOCK || reason == EINTR else {
        close(descriptor)
        throw .file(.other(path, reason: String(cString: strerror(reason))))
      }
      let holder = LibraryLock.words(descriptor)
      close(descriptor)
      guard tries > 0 else { throw .locked(library, holder: holder) }
      tries -= 1
      usleep(pause)
    }
  }

  /// Who waits opened the file that is removed here, sees that it is gone, and makes a new one.
  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func open(_ path: String, in library: String) throws(LibraryFailure) -> Int32 {
    let flags = O_CREAT | O_CLOEXEC | O_NOFOLLOW
    var descriptor = Glibc.open(path, O_RDWR | flags, 0o666)
    // Another user's file can be locked without a right to write to it.
    if descriptor < 0, errno == EACCES { descriptor = Glibc.open(path, O_RDONLY | flags) }
    guard descriptor < 0 else { return descriptor }
    switch FileFailure.system(path) {
    case .noPermission: throw .readOnly(library)
    case .missing: throw .noSuchLibrary(library)
    case let failure: throw .file(failure)
    }
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// Says in the file who holds the lock, for those who wait. Where it cannot be said, because the
  /// disk is full or the file is another user's, the lock holds all the same.
  private borrowing func sign() {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = name.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    let words = Array("\(getpid()) \(host)\n".utf8)
    ftruncate(descriptor, 0)
    pwrite(descriptor, words, words.count, 0)
  }

  /// The process that holds the lock; `nil` where the file does not say it.
  private static func words(_ descriptor: Int32) -> LibraryFailure.Holder? {
    var bytes = [UInt8](repeating: 0, count: 300)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0, bytes[count - 1] == 0x0A else { return nil }
    let words = String(decoding: bytes[..<(count - 1)], as: UTF8.self).split(separator: " ")
    guard words.count == 2, let process = Int(words[0]) else { return nil }
    return LibraryFailure.Holder(process: process, host: String(words[1]))
  }
}
