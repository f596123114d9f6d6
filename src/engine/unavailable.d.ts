// What `vscode` resolves to where it must not be used: a module with nothing in it.
export {};
