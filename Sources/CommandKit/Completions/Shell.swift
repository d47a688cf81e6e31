/// A shell that completion scripts can be made for.
package enum Shell: String, CaseIterable, ArgumentValue {
  case bash
  case zsh
  case fish
}

extension CommandDescription {
  /// The completion script of the program whose root this is, for `source` or for a file in the
  /// shell's completion folder. The explanations that zsh and fish show are in `language`.
  package func completionScript(for shell: Shell, in language: Language) -> String {
    let table = CompletionTable(of: self, in: language)
    switch shell {
    case .bash: return bashCompletion(table)
    case .zsh: return zshCompletion(table)
    case .fish: return fishCompletion(table)
    }
  }
}
