import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: process.env.SPOLIA_DOCUMENT ?? '../../openapi.json',
  output: {
    path: process.env.SPOLIA_OUTPUT ?? 'src',
    module: { extension: '.ts' }, // Node runs it as it is
  },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
});
