/** Opens a text or CSV file of the device and hands on what is written in it. */
export function OpenFile({ label, onText }: { readonly label: string; readonly onText: (text: string) => void }) {
  return (
    <label class="button button-secondary open-file">
      {label}
      <input
        class="visually-hidden"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void readText(file).then(onText);
          // The same file, mended, may be opened again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Spreadsheets on Japanese Windows still write Shift_JIS; what is not UTF-8 is read as that. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
