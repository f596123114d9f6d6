export async function run() {
  console.log('the tests ran');
}
