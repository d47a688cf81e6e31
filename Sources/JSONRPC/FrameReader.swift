/// Takes messages out of a stream of bytes that comes in pieces, in either framing.
///
/// Each byte is looked at once, and no more is kept than a message that is not complete.
package struct FrameReader {
  private let framing: Framing
  /// The most bytes of a message.
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer is what was not given yet.
  private var start = 0
  /// How far the buffer was looked through for the end of a line.
  private var seen = 0
  /// Bytes of the message that begins at `start`; `nil` before its headers are read.
  private var length: Int?
  /// Bytes that are to be passed over; `.max` up to the end of the line.
  private var passing = 0
  private var isLost = false

  /// Larger blocks of headers are none.
  private static let headerLimit = 8_192

  /// Begins.
  ///
  /// - Parameters:
  ///   - framing: how messages are parted.
  ///   - limit: the most bytes of a message.
  package init(_ framing: Framing, limit: Int = 32 << 20) {
    self.framing = framing
    self.limit = limit
  }

  /// Takes a piece of the stream.
  package mutating func take(_ bytes: some Collection<UInt8>) {
    guard !isLost else { return }
    if start > 0, start >= buffer.count / 2 {
      buffer.removeFirst(start)
      seen -= start
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next frame that is complete; `nil` until more has come.
  package mutating func next() -> Frame? {
    guard !isLost else { return nil }
    switch framing {
    case .lines: return nextLine()
    case .headers: return nextBlock()
    }
  }

  /// What is left when the stream has ended; `nil` where it ended behind a message. A last line needs no
  /// line feed.
  package mutating func end() -> Frame? {
    defer {
      buffer = []
      start = 0
      isLost = true
    }
    guard !isLost else { return nil }
    if framing == .lines {
      guard passing == 0, start < buffer.count else { return nil }
      let line = trimmed(buffer[start...])
      return line.isEmpty ? nil : .message(Array(line))
    }
    return start < buffer.count || length != nil || passing > 0 ? .truncated : nil
  }

  // MARK: - Lines

  ///     line = message [ CR ] LF ; blank lines are passed over
  private mutating func nextLine() -> Frame? {
    while true {
      seen = max(seen, start)
      guard let end = buffer[seen...].firstIndex(of: 0x0A) else {
        seen = buffer.count
        return overflow()
      }
      let line = trimmed(buffer[start..<end])
      start = end + 1
      seen = start
      if passing != 0 {
        passing = 0
        continue
      }
      guard line.count <= limit else { return .tooLarge(limit: limit) }
      if !line.isEmpty { return .message(Array(line)) }
    }
  }

  /// Gives a line up that grows beyond the limit.
  private mutating func overflow() -> Frame? {
    if passing != 0 {
      start = buffer.count
      return nil
    }
    guard buffer.count - start > limit else { return nil }
    start = buffer.count
    passing = .max
    return .tooLarge(limit: limit)
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x0D || last == 0x20 || last == 0x09 { line.removeLast() }
    while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
    return line
  }

  // MARK: - Headers

  private mutating func nextBlock() -> Frame? {
    if passing > 0 {
      let count = min(passing, buffer.count - start)
      start += count
      passing -= count
      guard passing == 0 else { return nil }
    }
    if length == nil {
      guard let end = headerEnd() else { return isLost ? .lost("the headers have no end") : nil }
      let block = HeaderBlock(buffer[start..<end.text])
      guard let told = block.length else {
        isLost = true
        return .lost(block.fault)
      }
      start = end.body
      guard told <= limit else {
        passing = told
        return .tooLarge(limit: limit)
      }
      length = told
    }
    guard let length, buffer.count - start >= length else { return nil }
    let message = Array(buffer[start..<(start + length)])
    start += length
    seen = start
    self.length = nil
    return .message(message)
  }

  /// Where the block of headers ends and the message begins; `nil` where it has not come yet.
  private mutating func headerEnd() -> (text: Int, body: Int)? {
    var place = max(seen, start)
    while place < buffer.count {
      guard buffer[place] == 0x0A else {
        place += 1
        continue
      }
      let next = place + 1 < buffer.count && buffer[place + 1] == 0x0D ? place + 2 : place + 1
      guard next < buffer.count else { break }
      if buffer[next] == 0x0A { return (place, next + 1) }
      place += 1
    }
    seen = place
    isLost = buffer.count - start > FrameReader.headerLimit
    return nil
  }
}
